// @generated from the schema "FlowExecutionLaunchResponse"; changes made here are lost at the next generation

/// The schema `FlowExecutionLaunchResponse`.
pub struct FlowExecutionLaunchResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `flowVersion`: `DomainEntityRef`.
    #[doc(alias = "flowVersion")]
    pub flow_version: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowExecutionLaunchResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        flow_version: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowExecutionLaunchResponse = &<FlowExecutionLaunchResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowExecutionLaunchResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("flowVersion", "flow_version", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.flow_version, &E.self_uri],
    }
};

crate::runtime::model!(FlowExecutionLaunchResponse);

crate::runtime::setters!(FlowExecutionLaunchResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_flow_version: flow_version: ::std::boxed::Box<crate::DomainEntityRef>,
    with_self_uri: self_uri: ::std::string::String,
});
