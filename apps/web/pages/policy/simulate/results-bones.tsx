import { Bone, Loading } from '../../../states/bones.tsx'

export function ResultsBones() {
  return (
    <Loading label="测算">
      <Bone height={132} />
      <div style={{ blockSize: 16 }} />
      <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 16 }}>
        <Bone height={320} />
        <Bone height={320} />
      </div>
    </Loading>
  )
}
