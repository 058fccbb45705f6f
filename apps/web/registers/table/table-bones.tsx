import { Bone, Loading } from '../../states/bones.tsx'

const widths = [220, 120, 160, 96, 140, 96, 80]

export function TableBones({ rows = 12 }: { rows?: number }) {
  return (
    <Loading label="台账">
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} style={{ display: 'flex', gap: 24, alignItems: 'center', blockSize: 40, paddingInline: 16 }}>
          {widths.map((width, j) => (
            <Bone key={j} width={width} height={14} />
          ))}
        </div>
      ))}
    </Loading>
  )
}
