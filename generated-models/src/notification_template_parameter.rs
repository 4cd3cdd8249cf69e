// @generated from the schema "NotificationTemplateParameter"; changes made here are lost at the next generation

/// The schema `NotificationTemplateParameter`.
#[repr(C)]
pub struct NotificationTemplateParameter {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NotificationTemplateParameter "NotificationTemplateParameter" 2 {
    (
        name: ::std::string::String = "name" 0 with_name,
        text: ::std::string::String = "text" 1 with_text,
    )
});
