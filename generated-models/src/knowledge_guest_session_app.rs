// @generated from the schema "KnowledgeGuestSessionApp"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestSessionApp`.
pub struct KnowledgeGuestSessionApp {
    /// `deploymentId`: `string`, required.
    #[doc(alias = "deploymentId")]
    pub deployment_id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeGuestSessionApp {
    const EMPTY: Self = Self {
        deployment_id: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeGuestSessionApp = &<KnowledgeGuestSessionApp as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeGuestSessionApp",
        empty: E,
        extra: &E.extra,
        properties: &[("deploymentId", "deployment_id", 1), ("type", "type", 1)],
        fields: &[&E.deployment_id, &E.r#type],
    }
};

crate::runtime::model!(KnowledgeGuestSessionApp);

crate::runtime::setters!(KnowledgeGuestSessionApp {
    with_deployment_id: deployment_id: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `type` of `KnowledgeGuestSessionApp`. Known values: `MessengerKnowledgeApp`, `SupportCenter`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    MessengerKnowledgeApp,
    SupportCenter,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::MessengerKnowledgeApp, "MessengerKnowledgeApp"),
        (Self::SupportCenter, "SupportCenter"),
    ];
}
