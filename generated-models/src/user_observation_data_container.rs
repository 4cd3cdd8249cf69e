// @generated from the schema "UserObservationDataContainer"; changes made here are lost at the next generation

/// The schema `UserObservationDataContainer`.
#[repr(C)]
pub struct UserObservationDataContainer {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of ObservationMetricData`.
    pub data: ::std::option::Option<::std::vec::Vec<crate::ObservationMetricData>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserObservationDataContainer "UserObservationDataContainer" 2 {
    (
        group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "group" 0 with_group,
        data: ::std::vec::Vec<crate::ObservationMetricData> = "data" 0 with_data,
    )
});
