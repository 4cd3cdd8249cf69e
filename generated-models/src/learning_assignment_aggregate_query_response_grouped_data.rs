// @generated from the schema "LearningAssignmentAggregateQueryResponseGroupedData"; changes made here are lost at the next generation

/// The schema `LearningAssignmentAggregateQueryResponseGroupedData`.
#[repr(C)]
pub struct LearningAssignmentAggregateQueryResponseGroupedData {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of LearningAssignmentAggregateQueryResponseData`.
    pub data: ::std::option::Option<
        ::std::vec::Vec<crate::LearningAssignmentAggregateQueryResponseData>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentAggregateQueryResponseGroupedData "LearningAssignmentAggregateQueryResponseGroupedData" 2 {
    (
        group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "group" 0 with_group,
        data: ::std::vec::Vec<crate::LearningAssignmentAggregateQueryResponseData> = "data" 0 with_data,
    )
});
