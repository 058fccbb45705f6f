import { Bone, BoneLines, Loading } from './bones.tsx'

/** While the code of a page is on its way. */
export function PageBones() {
  return (
    <div style={{ padding: '16px 24px' }}>
      <Loading label="页面">
        <Bone width={180} height={28} />
        <div style={{ blockSize: 28 }} />
        <BoneLines count={8} height={20} />
      </Loading>
    </div>
  )
}
