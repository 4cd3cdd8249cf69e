// @generated from the schema "CollaborateChatAdhocMessageEventTopicCollaborateChatEntity"; changes made here are lost at the next generation

/// The schema `CollaborateChatAdhocMessageEventTopicCollaborateChatEntity`.
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

impl crate::runtime::Model
for CollaborateChatAdhocMessageEventTopicCollaborateChatEntity {
    const EMPTY: Self = Self {
        entity_jid: ::std::option::Option::None,
        entity_id: ::std::option::Option::None,
        entity_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CollaborateChatAdhocMessageEventTopicCollaborateChatEntity = &<CollaborateChatAdhocMessageEventTopicCollaborateChatEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CollaborateChatAdhocMessageEventTopicCollaborateChatEntity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entityJid", "entity_jid", 0),
            ("entityId", "entity_id", 0),
            ("entityType", "entity_type", 0),
        ],
        fields: &[&E.entity_jid, &E.entity_id, &E.entity_type],
    }
};

crate::runtime::model!(CollaborateChatAdhocMessageEventTopicCollaborateChatEntity);

crate::runtime::setters!(CollaborateChatAdhocMessageEventTopicCollaborateChatEntity {
    with_entity_jid: entity_jid: ::std::string::String,
    with_entity_id: entity_id: ::std::string::String,
    with_entity_type: entity_type: crate::runtime::Open<EntityType>,
});

/// The property `entityType` of `CollaborateChatAdhocMessageEventTopicCollaborateChatEntity`. Known values: `Group`, `User`, `Adhoc`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EntityType {
    Group,
    User,
    Adhoc,
}

impl crate::runtime::Enum for EntityType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Group, "Group"),
        (Self::User, "User"),
        (Self::Adhoc, "Adhoc"),
    ];
}
