// @generated from the schema "DialerRulesetConfigChangeRuleSet"; changes made here are lost at the next generation

/// The schema `DialerRulesetConfigChangeRuleSet`.
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

impl crate::runtime::Model for DialerRulesetConfigChangeRuleSet {
    const EMPTY: Self = Self {
        contact_list: ::std::option::Option::None,
        queue: ::std::option::Option::None,
        rules: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerRulesetConfigChangeRuleSet = &<DialerRulesetConfigChangeRuleSet as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerRulesetConfigChangeRuleSet",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("contactList", "contact_list", 0),
            ("queue", "queue", 0),
            ("rules", "rules", 0),
            ("additionalProperties", "additional_properties", 0),
            ("id", "id", 0),
            ("name", "name", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("version", "version", 0),
        ],
        fields: &[
            &E.contact_list,
            &E.queue,
            &E.rules,
            &E.additional_properties,
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
        ],
    }
};

crate::runtime::model!(DialerRulesetConfigChangeRuleSet);

crate::runtime::setters!(DialerRulesetConfigChangeRuleSet {
    with_contact_list: contact_list: ::std::boxed::Box<crate::DialerRulesetConfigChangeUriReference>,
    with_queue: queue: ::std::boxed::Box<crate::DialerRulesetConfigChangeUriReference>,
    with_rules: rules: ::std::vec::Vec<crate::DialerRulesetConfigChangeRule>,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i64,
});
