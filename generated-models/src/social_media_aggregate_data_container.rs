// @generated from the schema "SocialMediaAggregateDataContainer"; changes made here are lost at the next generation

/// The schema `SocialMediaAggregateDataContainer`.
#[repr(C)]
pub struct SocialMediaAggregateDataContainer {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of SocialMediaStatisticalResponse`.
    pub data: ::std::option::Option<
        ::std::vec::Vec<crate::SocialMediaStatisticalResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SocialMediaAggregateDataContainer "SocialMediaAggregateDataContainer" 2 {
    (
        group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "group" 0 with_group,
        data: ::std::vec::Vec<crate::SocialMediaStatisticalResponse> = "data" 0 with_data,
    )
});
