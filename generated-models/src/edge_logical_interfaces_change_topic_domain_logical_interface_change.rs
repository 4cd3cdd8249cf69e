// @generated from the schema "EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange"; changes made here are lost at the next generation

/// The schema `EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange`.
#[repr(C)]
pub struct EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `errorInfo`: `EdgeLogicalInterfacesChangeTopicErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<
        ::std::boxed::Box<crate::EdgeLogicalInterfacesChangeTopicErrorInfo>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange "EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        error_info: ::std::boxed::Box<crate::EdgeLogicalInterfacesChangeTopicErrorInfo> = "errorInfo" 0 with_error_info,
    )
});
