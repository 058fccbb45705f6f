import { Bone, BoneLines, Loading } from '../../states/bones.tsx'

export function SheetBones() {
  return (
    <Loading label="报告">
      <div style={{ maxInlineSize: 794, marginInline: 'auto', padding: '96px 80px', background: 'var(--paper)' }}>
        <div style={{ display: 'grid', justifyItems: 'center', gap: 24, marginBlockEnd: 40 }}>
          <Bone width="70%" height={32} />
          <Bone width="40%" height={20} />
        </div>
        <BoneLines count={16} height={20} />
      </div>
    </Loading>
  )
}
