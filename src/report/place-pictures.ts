import type { Zip } from '../zip/zip';
import { addRelationships, declareExtension, escapeXml, RELATIONSHIP, readPart } from './docx-package';
import type { Picture } from './pictures';

/**
 * Pictures where a template asks for them. Filling leaves a mark in the text, of characters that no value can have, and
 * afterwards the picture takes its place.
 */
export interface PlacedPictures {
  /** What is written where the picture is to stand. @param height in centimetres; the picture's own when null */
  readonly mark: (picture: Picture, height: number | null) => string;
  /** Puts the pictures where the marks are. */
  readonly place: (zip: Zip) => void;
}

const [OPEN, CLOSE] = ['\uE100', '\uE101'];
const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`);
const TEXT = new RegExp(`<w:t(?:\\s[^>]*)?>([^<]*${OPEN}\\d+${CLOSE}[^<]*)</w:t>`, 'g');

export function placedPictures(): PlacedPictures {
  const asked: { readonly picture: Picture; readonly height: number }[] = [];
  return {
    mark(picture, height) {
      asked.push({ picture, height: Math.min(height ?? picture.height, TALLEST) });
      return `${OPEN}${asked.length - 1}${CLOSE}`;
    },
    place(zip) {
      const files = new Map<string, string>();
      let drawn = 0;
      for (const part of Object.keys(zip.files).filter((name) => PART.test(name))) {
        const xml = readPart(zip, part) ?? '';
        if (!xml.includes(OPEN)) continue;
        const used = new Map<string, string>();
        const placed = xml.replace(TEXT, (_, text: string) => pieces(text, used));
        zip.file(part, placed);
        addRelationships(
          zip,
          part,
          [...used].map(([target, id]) => ({ id, type: RELATIONSHIP.image, target })),
        );
      }
      if (files.size > 0) declareExtension(zip, 'png', 'image/png');

      function pieces(text: string, used: Map<string, string>): string {
        return text
          .split(new RegExp(`(${OPEN}\\d+${CLOSE})`))
          .filter((piece) => piece !== '')
          .map((piece) => {
            const request = asked[Number(MARK.exec(piece)?.[1] ?? -1)];
            if (request === undefined) return `<w:t xml:space="preserve">${piece}</w:t>`;
            const target = fileOf(request.picture);
            const id = used.get(target) ?? `rIdPicture${used.size + 1}`;
            used.set(target, id);
            drawn++;
            return drawing(id, drawn, request);
          })
          .join('');
      }

      function fileOf({ key, png }: Picture): string {
        const known = files.get(key);
        if (known !== undefined) return known;
        const target = `media/ita-picture-${files.size + 1}.png`;
        files.set(key, target);
        zip.file(`word/${target}`, png());
        return target;
      }
    },
  };
}

const PART = /^word\/(?:document|header|footer|footnotes|endnotes)[^/]*\.xml$/;
/** The height of a page. */
const TALLEST = 25;
const EMU = 360_000;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

function drawing(
  id: string,
  number: number,
  { picture: { ratio, alt }, height }: { readonly picture: Picture; readonly height: number },
): string {
  const [cx, cy] = [Math.round(height * ratio * EMU), Math.round(height * EMU)];
  const name = `id="${90_000 + number}" name="${escapeXml(alt)}" descr="${escapeXml(alt)}"`;
  return (
    `<w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent cx="${cx}" cy="${cy}"/><wp:docPr ${name}/>` +
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture">` +
    `<pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${id}"/>` +
    '<a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
  );
}
