// @generated from the schema "DigitalRuleSet"; changes made here are lost at the next generation

/// The schema `DigitalRuleSet`.
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

impl crate::runtime::Model for DigitalRuleSet {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        contact_list: ::std::option::Option::None,
        rules: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DigitalRuleSet = &<DigitalRuleSet as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DigitalRuleSet",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("version", "version", 0),
            ("contactList", "contact_list", 0),
            ("rules", "rules", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
            &E.contact_list,
            &E.rules,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(DigitalRuleSet);

crate::runtime::setters!(DigitalRuleSet {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i32,
    with_contact_list: contact_list: ::std::boxed::Box<crate::DomainEntityRef>,
    with_rules: rules: ::std::vec::Vec<crate::DigitalRule>,
    with_self_uri: self_uri: ::std::string::String,
});
