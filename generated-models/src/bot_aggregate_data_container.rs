// @generated from the schema "BotAggregateDataContainer"; changes made here are lost at the next generation

/// The schema `BotAggregateDataContainer`.
#[repr(C)]
pub struct BotAggregateDataContainer {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of StatisticalResponse`.
    pub data: ::std::option::Option<::std::vec::Vec<crate::StatisticalResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BotAggregateDataContainer "BotAggregateDataContainer" 2 {
    (
        group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "group" 0 with_group,
        data: ::std::vec::Vec<crate::StatisticalResponse> = "data" 0 with_data,
    )
});
