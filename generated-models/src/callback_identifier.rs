// @generated from the schema "CallbackIdentifier"; changes made here are lost at the next generation

/// The schema `CallbackIdentifier`.
#[repr(C)]
pub struct CallbackIdentifier {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CallbackIdentifier "CallbackIdentifier" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        id: ::std::string::String = "id" 1 with_id,
    )
});

/// The property `type` of `CallbackIdentifier`. Known values: `ACD`, `EXTERNAL`.
#[non_exhaustive]
pub enum Type {
    Acd,
    External,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Acd, "ACD"),
        (Self::External, "EXTERNAL"),
    ];
}
