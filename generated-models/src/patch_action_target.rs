// @generated from the schema "PatchActionTarget"; changes made here are lost at the next generation

/// The schema `PatchActionTarget`.
#[repr(C)]
pub struct PatchActionTarget {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `serviceLevel`: `ServiceLevel`.
    #[doc(alias = "serviceLevel")]
    pub service_level: ::std::option::Option<::std::boxed::Box<crate::ServiceLevel>>,
    /// `shortAbandonThreshold`: `integer (int32)`.
    #[doc(alias = "shortAbandonThreshold")]
    pub short_abandon_threshold: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchActionTarget "PatchActionTarget" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        service_level: ::std::boxed::Box<crate::ServiceLevel> = "serviceLevel" 0 with_service_level,
        short_abandon_threshold: i32 = "shortAbandonThreshold" 0 with_short_abandon_threshold,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
