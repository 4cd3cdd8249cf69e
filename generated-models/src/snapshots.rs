// @generated from the schema "Snapshots"; changes made here are lost at the next generation

/// The schema `Snapshots`.
pub struct Snapshots {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `daysInPast`: `integer (int32)`.
    #[doc(alias = "daysInPast")]
    pub days_in_past: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Snapshots {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        days_in_past: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Snapshots = &<Snapshots as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Snapshots",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("daysInPast", "days_in_past", 0)],
        fields: &[&E.id, &E.days_in_past],
    }
};

crate::runtime::model!(Snapshots);

crate::runtime::setters!(Snapshots {
    with_id: id: ::std::string::String,
    with_days_in_past: days_in_past: i32,
});
