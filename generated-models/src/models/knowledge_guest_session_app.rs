// @generated from the schema "KnowledgeGuestSessionApp"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `KnowledgeGuestSessionApp`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeGuestSessionApp {
    /// `deploymentId`: `string`, required.
    #[doc(alias = "deploymentId")]
    pub deployment_id: Option<String>,
    /// `type`: one of `MessengerKnowledgeApp` and `SupportCenter`, required.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeGuestSessionApp "KnowledgeGuestSessionApp" 2 {
    (
        deployment_id: String = "deploymentId" with_deployment_id required,
        r#type: Open<Type> = "type" with_type required,
    )
});

/// The property `type` of `KnowledgeGuestSessionApp`. Known values: `MessengerKnowledgeApp`, `SupportCenter`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    MessengerKnowledgeApp,
    SupportCenter,
}

crate::runtime::values!(Type {
    MessengerKnowledgeApp = "MessengerKnowledgeApp",
    SupportCenter = "SupportCenter",
});
