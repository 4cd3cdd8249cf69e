// @generated from the schema "ProfileWithDateRange"; changes made here are lost at the next generation

/// The schema `ProfileWithDateRange`.
pub struct ProfileWithDateRange {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `Division`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `dateStartWorkday`: `string (date)`.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: ::std::option::Option<crate::runtime::Date>,
    /// `dateEndWorkday`: `string (date)`.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: ::std::option::Option<crate::runtime::Date>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ProfileWithDateRange {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        date_start_workday: ::std::option::Option::None,
        date_end_workday: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ProfileWithDateRange = &<ProfileWithDateRange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ProfileWithDateRange",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("division", "division", 0),
            ("dateStartWorkday", "date_start_workday", 0),
            ("dateEndWorkday", "date_end_workday", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.date_start_workday,
            &E.date_end_workday,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ProfileWithDateRange);

crate::runtime::setters!(ProfileWithDateRange {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_date_start_workday: date_start_workday: crate::runtime::Date,
    with_date_end_workday: date_end_workday: crate::runtime::Date,
    with_self_uri: self_uri: ::std::string::String,
});
