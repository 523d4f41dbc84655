import { useRef } from 'preact/hooks';
import type { LocalMenu, MenuItem } from '../../apps-script/ui';

/** The menus as onOpen built them. */
export function MenuBar({
  menus,
  onChoose,
}: {
  menus: readonly LocalMenu[];
  onChoose: (name: string) => void;
}) {
  return (
    <nav class="menus" aria-label="เมนู">
      {menus.map((menu) => (
        <Menu key={menu.caption} menu={menu} onChoose={onChoose} />
      ))}
    </nav>
  );
}

function Menu({ menu, onChoose }: { menu: LocalMenu; onChoose: (name: string) => void }) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => details.current?.removeAttribute('open');
  return (
    <details
      class="menu"
      ref={details}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <summary>{menu.caption}</summary>
      <ul>
        {menu.items.map((item, index) => (
          <li key={index}>
            <Item
              item={item}
              onChoose={(name) => {
                close();
                onChoose(name);
              }}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Item({ item, onChoose }: { item: MenuItem; onChoose: (name: string) => void }) {
  if ('separator' in item) return <hr />;
  if ('items' in item) return <Menu menu={item} onChoose={onChoose} />;
  return (
    <button type="button" onClick={() => onChoose(item.functionName)}>
      {item.label}
    </button>
  );
}
