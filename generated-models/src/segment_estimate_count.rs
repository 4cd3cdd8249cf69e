// @generated from the schema "SegmentEstimateCount"; changes made here are lost at the next generation

/// The schema `SegmentEstimateCount`.
pub struct SegmentEstimateCount {
    /// `segmentId`: `string`.
    #[doc(alias = "segmentId")]
    pub segment_id: ::std::option::Option<::std::string::String>,
    /// `count`: `integer (int32)`.
    pub count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SegmentEstimateCount {
    const EMPTY: Self = Self {
        segment_id: ::std::option::Option::None,
        count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SegmentEstimateCount = &<SegmentEstimateCount as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SegmentEstimateCount",
        empty: E,
        extra: &E.extra,
        properties: &[("segmentId", "segment_id", 0), ("count", "count", 0)],
        fields: &[&E.segment_id, &E.count],
    }
};

crate::runtime::model!(SegmentEstimateCount);

crate::runtime::setters!(SegmentEstimateCount {
    with_segment_id: segment_id: ::std::string::String,
    with_count: count: i32,
});
