// @generated from the schema "SegmentEstimateCount"; changes made here are lost at the next generation

/// The schema `SegmentEstimateCount`.
#[repr(C)]
pub struct SegmentEstimateCount {
    /// `segmentId`: `string`.
    #[doc(alias = "segmentId")]
    pub segment_id: ::std::option::Option<::std::string::String>,
    /// `count`: `integer (int32)`.
    pub count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SegmentEstimateCount "SegmentEstimateCount" 2 {
    (
        segment_id: ::std::string::String = "segmentId" 0 with_segment_id,
        count: i32 = "count" 0 with_count,
    )
});
