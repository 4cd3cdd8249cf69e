// @generated from the schema "DataRange"; changes made here are lost at the next generation

/// The schema `DataRange`.
pub struct DataRange {
    /// `dateMin`: `string (date-time)`, read-only.
    #[doc(alias = "dateMin")]
    pub date_min: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateMax`: `string (date-time)`, read-only.
    #[doc(alias = "dateMax")]
    pub date_max: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DataRange {
    const EMPTY: Self = Self {
        date_min: ::std::option::Option::None,
        date_max: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DataRange = &<DataRange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DataRange",
        empty: E,
        extra: &E.extra,
        properties: &[("dateMin", "date_min", 2), ("dateMax", "date_max", 2)],
        fields: &[&E.date_min, &E.date_max],
    }
};

crate::runtime::model!(DataRange);

crate::runtime::setters!(DataRange {
    with_date_min: date_min: crate::runtime::DateTime,
    with_date_max: date_max: crate::runtime::DateTime,
});
