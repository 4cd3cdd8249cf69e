// @generated from the schema "ActionTarget"; changes made here are lost at the next generation

/// The schema `ActionTarget`.
#[repr(C)]
pub struct ActionTarget {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `userData`: `array of KeyValue`.
    #[doc(alias = "userData")]
    pub user_data: ::std::option::Option<::std::vec::Vec<crate::KeyValue>>,
    /// `supportedMediaTypes`: `array of string`.
    #[doc(alias = "supportedMediaTypes")]
    pub supported_media_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<SupportedMediaTypes>>,
    >,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `serviceLevel`: `ServiceLevel`.
    #[doc(alias = "serviceLevel")]
    pub service_level: ::std::option::Option<::std::boxed::Box<crate::ServiceLevel>>,
    /// `shortAbandonThreshold`: `integer (int32)`.
    #[doc(alias = "shortAbandonThreshold")]
    pub short_abandon_threshold: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActionTarget "ActionTarget" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        user_data: ::std::vec::Vec<crate::KeyValue> = "userData" 0 with_user_data,
        supported_media_types: ::std::vec::Vec<crate::runtime::Open<SupportedMediaTypes>> = "supportedMediaTypes" 0 with_supported_media_types,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        description: ::std::string::String = "description" 0 with_description,
        service_level: ::std::boxed::Box<crate::ServiceLevel> = "serviceLevel" 0 with_service_level,
        short_abandon_threshold: i32 = "shortAbandonThreshold" 0 with_short_abandon_threshold,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
        modified_date: crate::runtime::DateTime = "modifiedDate" 0 with_modified_date,
    )
});

/// The property `supportedMediaTypes` of `ActionTarget`. Known values: `callback`, `call`, `email`, `generic`, `messaging`, `social`, `webchat`.
#[non_exhaustive]
pub enum SupportedMediaTypes {
    Callback,
    Call,
    Email,
    Generic,
    Messaging,
    Social,
    Webchat,
}

crate::runtime::known!(SupportedMediaTypes);

impl crate::runtime::Enum for SupportedMediaTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Callback, "callback"),
        (Self::Call, "call"),
        (Self::Email, "email"),
        (Self::Generic, "generic"),
        (Self::Messaging, "messaging"),
        (Self::Social, "social"),
        (Self::Webchat, "webchat"),
    ];
}

/// The property `state` of `ActionTarget`. Known values: `active`, `inactive`, `deleted`.
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}
