// @generated from the schema "SurveyAggregateDataContainer"; changes made here are lost at the next generation

/// The schema `SurveyAggregateDataContainer`.
#[repr(C)]
pub struct SurveyAggregateDataContainer {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of StatisticalResponse`.
    pub data: ::std::option::Option<::std::vec::Vec<crate::StatisticalResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SurveyAggregateDataContainer "SurveyAggregateDataContainer" 2 {
    (
        group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "group" 0 with_group,
        data: ::std::vec::Vec<crate::StatisticalResponse> = "data" 0 with_data,
    )
});
