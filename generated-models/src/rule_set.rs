// @generated from the schema "RuleSet"; changes made here are lost at the next generation

/// The schema `RuleSet`.
#[repr(C)]
pub struct RuleSet {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
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
    /// `queue`: `DomainEntityRef`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `rules`: `array of DialerRule`, required.
    pub rules: ::std::option::Option<::std::vec::Vec<crate::DialerRule>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RuleSet "RuleSet" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        version: i32 = "version" 0 with_version,
        contact_list: ::std::boxed::Box<crate::DomainEntityRef> = "contactList" 0 with_contact_list,
        queue: ::std::boxed::Box<crate::DomainEntityRef> = "queue" 0 with_queue,
        rules: ::std::vec::Vec<crate::DialerRule> = "rules" 1 with_rules,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
