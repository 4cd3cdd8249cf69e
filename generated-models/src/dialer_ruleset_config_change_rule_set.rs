// @generated from the schema "DialerRulesetConfigChangeRuleSet"; changes made here are lost at the next generation

/// The schema `DialerRulesetConfigChangeRuleSet`.
#[repr(C)]
pub struct DialerRulesetConfigChangeRuleSet {
    /// `contactList`: `DialerRulesetConfigChangeUriReference`.
    #[doc(alias = "contactList")]
    pub contact_list: ::std::option::Option<
        ::std::boxed::Box<crate::DialerRulesetConfigChangeUriReference>,
    >,
    /// `queue`: `DialerRulesetConfigChangeUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::DialerRulesetConfigChangeUriReference>,
    >,
    /// `rules`: `array of DialerRulesetConfigChangeRule`.
    pub rules: ::std::option::Option<
        ::std::vec::Vec<crate::DialerRulesetConfigChangeRule>,
    >,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerRulesetConfigChangeRuleSet "DialerRulesetConfigChangeRuleSet" 9 {
    (
        contact_list: ::std::boxed::Box<crate::DialerRulesetConfigChangeUriReference> = "contactList" 0 with_contact_list,
        queue: ::std::boxed::Box<crate::DialerRulesetConfigChangeUriReference> = "queue" 0 with_queue,
        rules: ::std::vec::Vec<crate::DialerRulesetConfigChangeRule> = "rules" 0 with_rules,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        version: i64 = "version" 0 with_version,
    )
});
