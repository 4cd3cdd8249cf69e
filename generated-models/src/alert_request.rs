// @generated from the schema "AlertRequest"; changes made here are lost at the next generation

/// The schema `AlertRequest`.
pub struct AlertRequest {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateEnd`: `string (date-time)`.
    #[doc(alias = "dateEnd")]
    pub date_end: ::std::option::Option<crate::runtime::DateTime>,
    /// `unread`: `UnreadFields`.
    pub unread: ::std::option::Option<::std::boxed::Box<crate::UnreadFields>>,
    /// `validRequest`: `boolean`.
    #[doc(alias = "validRequest")]
    pub valid_request: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AlertRequest {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        date_start: ::std::option::Option::None,
        date_end: ::std::option::Option::None,
        unread: ::std::option::Option::None,
        valid_request: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlertRequest = &<AlertRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlertRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("dateStart", "date_start", 0),
            ("dateEnd", "date_end", 0),
            ("unread", "unread", 0),
            ("validRequest", "valid_request", 0),
        ],
        fields: &[&E.r#type, &E.date_start, &E.date_end, &E.unread, &E.valid_request],
    }
};

crate::runtime::model!(AlertRequest);

crate::runtime::setters!(AlertRequest {
    with_type: r#type: crate::runtime::Open<Type>,
    with_date_start: date_start: crate::runtime::DateTime,
    with_date_end: date_end: crate::runtime::DateTime,
    with_unread: unread: ::std::boxed::Box<crate::UnreadFields>,
    with_valid_request: valid_request: bool,
});

/// The property `type` of `AlertRequest`. Known values: `Mute`, `Snooze`, `Unread`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Mute,
    Snooze,
    Unread,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Mute, "Mute"),
        (Self::Snooze, "Snooze"),
        (Self::Unread, "Unread"),
    ];
}
