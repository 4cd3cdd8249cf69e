// @generated from the schema "SegmentEstimateCount"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SegmentEstimateCount`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SegmentEstimateCount {
    /// `segmentId`: `string`.
    #[doc(alias = "segmentId")]
    pub segment_id: Option<String>,
    /// `count`: `integer (int32)`.
    pub count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SegmentEstimateCount "SegmentEstimateCount" 2 {
    (
        segment_id: String = "segmentId" with_segment_id,
        count: i32 = "count" with_count,
    )
});
