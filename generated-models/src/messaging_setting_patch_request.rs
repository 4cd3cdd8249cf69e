// @generated from the schema "MessagingSettingPatchRequest"; changes made here are lost at the next generation

/// The schema `MessagingSettingPatchRequest`.
#[repr(C)]
pub struct MessagingSettingPatchRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `content`: `ContentSetting`.
    pub content: ::std::option::Option<::std::boxed::Box<crate::ContentSetting>>,
    /// `event`: `EventSetting`.
    pub event: ::std::option::Option<::std::boxed::Box<crate::EventSetting>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessagingSettingPatchRequest "MessagingSettingPatchRequest" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        content: ::std::boxed::Box<crate::ContentSetting> = "content" 0 with_content,
        event: ::std::boxed::Box<crate::EventSetting> = "event" 0 with_event,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
