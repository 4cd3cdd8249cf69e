// @generated from the schema "UtilizationResponse"; changes made here are lost at the next generation

/// The schema `UtilizationResponse`.
#[repr(C)]
pub struct UtilizationResponse {
    /// `utilization`: `map of MediaUtilization`.
    pub utilization: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::MediaUtilization>,
    >,
    /// `labelUtilizations`: `map of LabelUtilizationResponse`.
    #[doc(alias = "labelUtilizations")]
    pub label_utilizations: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::LabelUtilizationResponse,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UtilizationResponse "UtilizationResponse" 2 {
    (
        utilization: ::std::collections::BTreeMap<::std::string::String, crate::MediaUtilization> = "utilization" 0 with_utilization,
        label_utilizations: ::std::collections::BTreeMap<::std::string::String, crate::LabelUtilizationResponse> = "labelUtilizations" 0 with_label_utilizations,
    )
});
