// @generated from the schema "KnowledgeGuestSessionApp"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestSessionApp`.
#[repr(C)]
pub struct KnowledgeGuestSessionApp {
    /// `deploymentId`: `string`, required.
    #[doc(alias = "deploymentId")]
    pub deployment_id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeGuestSessionApp "KnowledgeGuestSessionApp" 2 {
    (
        deployment_id: ::std::string::String = "deploymentId" 1 with_deployment_id,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
    )
});

/// The property `type` of `KnowledgeGuestSessionApp`. Known values: `MessengerKnowledgeApp`, `SupportCenter`.
#[non_exhaustive]
pub enum Type {
    MessengerKnowledgeApp,
    SupportCenter,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::MessengerKnowledgeApp, "MessengerKnowledgeApp"),
        (Self::SupportCenter, "SupportCenter"),
    ];
}
