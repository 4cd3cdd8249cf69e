// @generated from the schema "ServerDate"; changes made here are lost at the next generation

/// The schema `ServerDate`.
pub struct ServerDate {
    /// `currentDate`: `string (date-time)`.
    #[doc(alias = "currentDate")]
    pub current_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ServerDate {
    const EMPTY: Self = Self {
        current_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ServerDate = &<ServerDate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ServerDate",
        empty: E,
        extra: &E.extra,
        properties: &[("currentDate", "current_date", 0)],
        fields: &[&E.current_date],
    }
};

crate::runtime::model!(ServerDate);

crate::runtime::setters!(ServerDate {
    with_current_date: current_date: crate::runtime::DateTime,
});
