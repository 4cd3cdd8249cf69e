// @generated from the schema "CreateUtilizationLabelRequest"; changes made here are lost at the next generation

/// The schema `CreateUtilizationLabelRequest`.
#[repr(C)]
pub struct CreateUtilizationLabelRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `utilization`: `LabelUtilizationRequest`.
    pub utilization: ::std::option::Option<
        ::std::boxed::Box<crate::LabelUtilizationRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateUtilizationLabelRequest "CreateUtilizationLabelRequest" 2 {
    (
        name: ::std::string::String = "name" 1 with_name,
        utilization: ::std::boxed::Box<crate::LabelUtilizationRequest> = "utilization" 0 with_utilization,
    )
});
