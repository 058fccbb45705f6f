import { Bone, BoneLines, Loading } from '../../states/bones.tsx'

export function PanelBones() {
  return (
    <Loading label="数字的来源">
      <div style={{ display: 'grid', gap: 16 }}>
        <Bone width="40%" height={40} />
        <BoneLines count={3} height={14} />
        <Bone height={160} />
        <BoneLines count={6} height={28} />
      </div>
    </Loading>
  )
}
