// @generated from the schema "EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange"; changes made here are lost at the next generation

/// The schema `EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange`.
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

impl crate::runtime::Model
for EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        error_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange = &<EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("errorInfo", "error_info", 0)],
        fields: &[&E.id, &E.error_info],
    }
};

crate::runtime::model!(EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange);

crate::runtime::setters!(EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange {
    with_id: id: ::std::string::String,
    with_error_info: error_info: ::std::boxed::Box<crate::EdgeLogicalInterfacesChangeTopicErrorInfo>,
});
