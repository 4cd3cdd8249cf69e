// @generated from the schema "OperationalEvent"; changes made here are lost at the next generation

/// The schema `OperationalEvent`.
pub struct OperationalEvent {
    /// `eventDefinition`: `AddressableEntityRef`.
    #[doc(alias = "eventDefinition")]
    pub event_definition: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: ::std::option::Option<::std::string::String>,
    /// `entityToken`: `string`.
    #[doc(alias = "entityToken")]
    pub entity_token: ::std::option::Option<::std::string::String>,
    /// `entityName`: `string`.
    #[doc(alias = "entityName")]
    pub entity_name: ::std::option::Option<::std::string::String>,
    /// `previousValue`: `string`.
    #[doc(alias = "previousValue")]
    pub previous_value: ::std::option::Option<::std::string::String>,
    /// `currentValue`: `string`.
    #[doc(alias = "currentValue")]
    pub current_value: ::std::option::Option<::std::string::String>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `parentEntityId`: `string`.
    #[doc(alias = "parentEntityId")]
    pub parent_entity_id: ::std::option::Option<::std::string::String>,
    /// `conversation`: `AddressableEntityRef`.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `entityVersion`: `string`.
    #[doc(alias = "entityVersion")]
    pub entity_version: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OperationalEvent {
    const EMPTY: Self = Self {
        event_definition: ::std::option::Option::None,
        entity_id: ::std::option::Option::None,
        entity_token: ::std::option::Option::None,
        entity_name: ::std::option::Option::None,
        previous_value: ::std::option::Option::None,
        current_value: ::std::option::Option::None,
        error_code: ::std::option::Option::None,
        parent_entity_id: ::std::option::Option::None,
        conversation: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        entity_version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OperationalEvent = &<OperationalEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OperationalEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventDefinition", "event_definition", 0),
            ("entityId", "entity_id", 0),
            ("entityToken", "entity_token", 0),
            ("entityName", "entity_name", 0),
            ("previousValue", "previous_value", 0),
            ("currentValue", "current_value", 0),
            ("errorCode", "error_code", 0),
            ("parentEntityId", "parent_entity_id", 0),
            ("conversation", "conversation", 0),
            ("dateCreated", "date_created", 0),
            ("entityVersion", "entity_version", 0),
        ],
        fields: &[
            &E.event_definition,
            &E.entity_id,
            &E.entity_token,
            &E.entity_name,
            &E.previous_value,
            &E.current_value,
            &E.error_code,
            &E.parent_entity_id,
            &E.conversation,
            &E.date_created,
            &E.entity_version,
        ],
    }
};

crate::runtime::model!(OperationalEvent);

crate::runtime::setters!(OperationalEvent {
    with_event_definition: event_definition: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_entity_id: entity_id: ::std::string::String,
    with_entity_token: entity_token: ::std::string::String,
    with_entity_name: entity_name: ::std::string::String,
    with_previous_value: previous_value: ::std::string::String,
    with_current_value: current_value: ::std::string::String,
    with_error_code: error_code: ::std::string::String,
    with_parent_entity_id: parent_entity_id: ::std::string::String,
    with_conversation: conversation: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_entity_version: entity_version: ::std::string::String,
});
