import { useState } from 'preact/hooks';
import type { DocumentRequest } from '../../bridge/arguments';
import { recall, remember } from '../shared/remembered';

const FONT = 'ita.report.font';
const APPENDIX = 'ita.report.appendix';

/** How the person wants the document. The look is remembered in their browser; the kind is chosen each time. */
export function useRequest(): readonly [DocumentRequest, (part: Partial<DocumentRequest>) => void] {
  const [request, setRequest] = useState<DocumentRequest>(() => ({
    kind: 'report',
    font: recall(FONT) === 'TH SarabunPSK' ? 'TH SarabunPSK' : 'Sarabun',
    appendix: recall(APPENDIX) === 'yes',
  }));
  const change = (part: Partial<DocumentRequest>) => {
    const next = { ...request, ...part };
    remember(FONT, next.font);
    remember(APPENDIX, next.appendix ? 'yes' : '');
    setRequest(next);
  };
  return [request, change];
}
