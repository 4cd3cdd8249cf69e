// @generated from the schema "OutOfOfficeEventOutOfOffice"; changes made here are lost at the next generation

/// The schema `OutOfOfficeEventOutOfOffice`.
pub struct OutOfOfficeEventOutOfOffice {
    /// `user`: `OutOfOfficeEventUser`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::OutOfOfficeEventUser>>,
    /// `active`: `boolean`.
    pub active: ::std::option::Option<bool>,
    /// `indefinite`: `boolean`.
    pub indefinite: ::std::option::Option<bool>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutOfOfficeEventOutOfOffice {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        active: ::std::option::Option::None,
        indefinite: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutOfOfficeEventOutOfOffice = &<OutOfOfficeEventOutOfOffice as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutOfOfficeEventOutOfOffice",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("user", "user", 0),
            ("active", "active", 0),
            ("indefinite", "indefinite", 0),
            ("startDate", "start_date", 0),
            ("endDate", "end_date", 0),
        ],
        fields: &[&E.user, &E.active, &E.indefinite, &E.start_date, &E.end_date],
    }
};

crate::runtime::model!(OutOfOfficeEventOutOfOffice);

crate::runtime::setters!(OutOfOfficeEventOutOfOffice {
    with_user: user: ::std::boxed::Box<crate::OutOfOfficeEventUser>,
    with_active: active: bool,
    with_indefinite: indefinite: bool,
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
});
