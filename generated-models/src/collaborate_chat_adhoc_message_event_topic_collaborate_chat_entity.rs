// @generated from the schema "CollaborateChatAdhocMessageEventTopicCollaborateChatEntity"; changes made here are lost at the next generation

/// The schema `CollaborateChatAdhocMessageEventTopicCollaborateChatEntity`.
#[repr(C)]
pub struct CollaborateChatAdhocMessageEventTopicCollaborateChatEntity {
    /// `entityJid`: `string`.
    #[doc(alias = "entityJid")]
    pub entity_jid: ::std::option::Option<::std::string::String>,
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: ::std::option::Option<::std::string::String>,
    /// `entityType`: `string`.
    #[doc(alias = "entityType")]
    pub entity_type: ::std::option::Option<crate::runtime::Open<EntityType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CollaborateChatAdhocMessageEventTopicCollaborateChatEntity "CollaborateChatAdhocMessageEventTopicCollaborateChatEntity" 3 {
    (
        entity_jid: ::std::string::String = "entityJid" 0 with_entity_jid,
        entity_id: ::std::string::String = "entityId" 0 with_entity_id,
        entity_type: crate::runtime::Open<EntityType> = "entityType" 0 with_entity_type,
    )
});

/// The property `entityType` of `CollaborateChatAdhocMessageEventTopicCollaborateChatEntity`. Known values: `Group`, `User`, `Adhoc`.
#[non_exhaustive]
pub enum EntityType {
    Group,
    User,
    Adhoc,
}

crate::runtime::known!(EntityType);

impl crate::runtime::Enum for EntityType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Group, "Group"),
        (Self::User, "User"),
        (Self::Adhoc, "Adhoc"),
    ];
}
