// @generated from the schema "MessagingSettingReference"; changes made here are lost at the next generation

/// The schema `MessagingSettingReference`.
#[repr(C)]
pub struct MessagingSettingReference {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `string`.
    pub version: ::std::option::Option<::std::string::String>,
    /// `createdBy`: `DomainEntityRef`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `updatedBy`: `DomainEntityRef`, read-only.
    #[doc(alias = "updatedBy")]
    pub updated_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `content`: `ContentSetting`.
    pub content: ::std::option::Option<::std::boxed::Box<crate::ContentSetting>>,
    /// `event`: `EventSetting`.
    pub event: ::std::option::Option<::std::boxed::Box<crate::EventSetting>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessagingSettingReference "MessagingSettingReference" 10 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 2 with_name,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        version: ::std::string::String = "version" 0 with_version,
        created_by: ::std::boxed::Box<crate::DomainEntityRef> = "createdBy" 2 with_created_by,
        updated_by: ::std::boxed::Box<crate::DomainEntityRef> = "updatedBy" 2 with_updated_by,
        content: ::std::boxed::Box<crate::ContentSetting> = "content" 0 with_content,
        event: ::std::boxed::Box<crate::EventSetting> = "event" 0 with_event,
    )
});
