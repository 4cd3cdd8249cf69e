// @generated from the schema "TemplateParameter"; changes made here are lost at the next generation

/// The schema `TemplateParameter`.
#[repr(C)]
pub struct TemplateParameter {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TemplateParameter "TemplateParameter" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        value: ::std::string::String = "value" 0 with_value,
    )
});
