// @generated from the schema "NotificationTemplateBody"; changes made here are lost at the next generation

/// The schema `NotificationTemplateBody`.
#[repr(C)]
pub struct NotificationTemplateBody {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `parameters`: `array of NotificationTemplateParameter`, required.
    pub parameters: ::std::option::Option<
        ::std::vec::Vec<crate::NotificationTemplateParameter>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NotificationTemplateBody "NotificationTemplateBody" 2 {
    (
        text: ::std::string::String = "text" 0 with_text,
        parameters: ::std::vec::Vec<crate::NotificationTemplateParameter> = "parameters" 1 with_parameters,
    )
});
