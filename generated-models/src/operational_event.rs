// @generated from the schema "OperationalEvent"; changes made here are lost at the next generation

/// The schema `OperationalEvent`.
#[repr(C)]
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

crate::runtime::model!(OperationalEvent "OperationalEvent" 11 {
    (
        event_definition: ::std::boxed::Box<crate::AddressableEntityRef> = "eventDefinition" 0 with_event_definition,
        entity_id: ::std::string::String = "entityId" 0 with_entity_id,
        entity_token: ::std::string::String = "entityToken" 16 with_entity_token,
        entity_name: ::std::string::String = "entityName" 0 with_entity_name,
        previous_value: ::std::string::String = "previousValue" 0 with_previous_value,
        current_value: ::std::string::String = "currentValue" 0 with_current_value,
        error_code: ::std::string::String = "errorCode" 0 with_error_code,
        parent_entity_id: ::std::string::String = "parentEntityId" 0 with_parent_entity_id,
        conversation: ::std::boxed::Box<crate::AddressableEntityRef> = "conversation" 0 with_conversation,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        entity_version: ::std::string::String = "entityVersion" 0 with_entity_version,
    )
});
