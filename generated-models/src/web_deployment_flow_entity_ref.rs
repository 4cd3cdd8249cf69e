// @generated from the schema "WebDeploymentFlowEntityRef"; changes made here are lost at the next generation

/// The schema `WebDeploymentFlowEntityRef`.
pub struct WebDeploymentFlowEntityRef {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `flowDescription`: `string`.
    #[doc(alias = "flowDescription")]
    pub flow_description: ::std::option::Option<::std::string::String>,
    /// `publishVersion`: `FlowVersion`.
    #[doc(alias = "publishVersion")]
    pub publish_version: ::std::option::Option<::std::boxed::Box<crate::FlowVersion>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebDeploymentFlowEntityRef {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        flow_description: ::std::option::Option::None,
        publish_version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebDeploymentFlowEntityRef = &<WebDeploymentFlowEntityRef as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebDeploymentFlowEntityRef",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 0),
            ("selfUri", "self_uri", 0),
            ("flowDescription", "flow_description", 0),
            ("publishVersion", "publish_version", 0),
        ],
        fields: &[&E.id, &E.name, &E.self_uri, &E.flow_description, &E.publish_version],
    }
};

crate::runtime::model!(WebDeploymentFlowEntityRef);

crate::runtime::setters!(WebDeploymentFlowEntityRef {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_flow_description: flow_description: ::std::string::String,
    with_publish_version: publish_version: ::std::boxed::Box<crate::FlowVersion>,
});
