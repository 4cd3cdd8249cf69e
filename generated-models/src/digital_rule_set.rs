// @generated from the schema "DigitalRuleSet"; changes made here are lost at the next generation

/// The schema `DigitalRuleSet`.
#[repr(C)]
pub struct DigitalRuleSet {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `contactList`: `DomainEntityRef`.
    #[doc(alias = "contactList")]
    pub contact_list: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `rules`: `array of DigitalRule`, required.
    pub rules: ::std::option::Option<::std::vec::Vec<crate::DigitalRule>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DigitalRuleSet "DigitalRuleSet" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        version: i32 = "version" 0 with_version,
        contact_list: ::std::boxed::Box<crate::DomainEntityRef> = "contactList" 0 with_contact_list,
        rules: ::std::vec::Vec<crate::DigitalRule> = "rules" 1 with_rules,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
