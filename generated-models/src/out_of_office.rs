// @generated from the schema "OutOfOffice"; changes made here are lost at the next generation

/// The schema `OutOfOffice`.
pub struct OutOfOffice {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `user`: `User`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `active`: `boolean`.
    pub active: ::std::option::Option<bool>,
    /// `indefinite`: `boolean`.
    pub indefinite: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutOfOffice {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        user: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        active: ::std::option::Option::None,
        indefinite: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutOfOffice = &<OutOfOffice as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutOfOffice",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("user", "user", 0),
            ("startDate", "start_date", 0),
            ("endDate", "end_date", 0),
            ("active", "active", 0),
            ("indefinite", "indefinite", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.user,
            &E.start_date,
            &E.end_date,
            &E.active,
            &E.indefinite,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(OutOfOffice);

crate::runtime::setters!(OutOfOffice {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::User>,
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_active: active: bool,
    with_indefinite: indefinite: bool,
    with_self_uri: self_uri: ::std::string::String,
});
