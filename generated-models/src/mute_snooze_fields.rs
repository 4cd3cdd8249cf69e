// @generated from the schema "MuteSnoozeFields"; changes made here are lost at the next generation

/// The schema `MuteSnoozeFields`.
pub struct MuteSnoozeFields {
    /// `dateStart`: `string (date-time)`, required.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateEnd`: `string (date-time)`, required.
    #[doc(alias = "dateEnd")]
    pub date_end: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MuteSnoozeFields {
    const EMPTY: Self = Self {
        date_start: ::std::option::Option::None,
        date_end: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MuteSnoozeFields = &<MuteSnoozeFields as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MuteSnoozeFields",
        empty: E,
        extra: &E.extra,
        properties: &[("dateStart", "date_start", 1), ("dateEnd", "date_end", 1)],
        fields: &[&E.date_start, &E.date_end],
    }
};

crate::runtime::model!(MuteSnoozeFields);

crate::runtime::setters!(MuteSnoozeFields {
    with_date_start: date_start: crate::runtime::DateTime,
    with_date_end: date_end: crate::runtime::DateTime,
});
