// @generated from the schema "UtilizationRequest"; changes made here are lost at the next generation

/// The schema `UtilizationRequest`.
#[repr(C)]
pub struct UtilizationRequest {
    /// `utilization`: `map of MediaUtilization`.
    pub utilization: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::MediaUtilization>,
    >,
    /// `labelUtilizations`: `map of LabelUtilizationRequest`.
    #[doc(alias = "labelUtilizations")]
    pub label_utilizations: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::LabelUtilizationRequest,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UtilizationRequest "UtilizationRequest" 2 {
    (
        utilization: ::std::collections::BTreeMap<::std::string::String, crate::MediaUtilization> = "utilization" 0 with_utilization,
        label_utilizations: ::std::collections::BTreeMap<::std::string::String, crate::LabelUtilizationRequest> = "labelUtilizations" 0 with_label_utilizations,
    )
});
