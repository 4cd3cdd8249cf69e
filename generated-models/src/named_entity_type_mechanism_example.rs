// @generated from the schema "NamedEntityTypeMechanismExample"; changes made here are lost at the next generation

/// The schema `NamedEntityTypeMechanismExample`.
#[repr(C)]
pub struct NamedEntityTypeMechanismExample {
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `resolvedValue`: `string`, required.
    #[doc(alias = "resolvedValue")]
    pub resolved_value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NamedEntityTypeMechanismExample "NamedEntityTypeMechanismExample" 2 {
    (
        text: ::std::string::String = "text" 1 with_text,
        resolved_value: ::std::string::String = "resolvedValue" 1 with_resolved_value,
    )
});
