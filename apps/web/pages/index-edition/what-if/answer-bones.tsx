import { Bone, Loading } from '../../../states/bones.tsx'

export function AnswerBones() {
  return (
    <Loading label="推演结果">
      <Bone height={150} />
    </Loading>
  )
}
