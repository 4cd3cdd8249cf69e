// @generated from the schema "AppendToDncActionSettings"; changes made here are lost at the next generation

/// The schema `AppendToDncActionSettings`.
#[repr(C)]
pub struct AppendToDncActionSettings {
    /// `expire`: `boolean`, required.
    pub expire: ::std::option::Option<bool>,
    /// `expirationDuration`: `string`.
    #[doc(alias = "expirationDuration")]
    pub expiration_duration: ::std::option::Option<::std::string::String>,
    /// `listType`: `string`.
    #[doc(alias = "listType")]
    pub list_type: ::std::option::Option<crate::runtime::Open<ListType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AppendToDncActionSettings "AppendToDncActionSettings" 3 {
    (
        expire: bool = "expire" 1 with_expire,
        expiration_duration: ::std::string::String = "expirationDuration" 0 with_expiration_duration,
        list_type: crate::runtime::Open<ListType> = "listType" 0 with_list_type,
    )
});

/// The property `listType` of `AppendToDncActionSettings`. Known values: `Rds`, `RdsCustom`.
#[non_exhaustive]
pub enum ListType {
    Rds,
    RdsCustom,
}

crate::runtime::known!(ListType);

impl crate::runtime::Enum for ListType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Rds, "Rds"),
        (Self::RdsCustom, "RdsCustom"),
    ];
}
