// @generated from the schema "UserScheduleAdherenceListing"; changes made here are lost at the next generation

/// The schema `UserScheduleAdherenceListing`.
pub struct UserScheduleAdherenceListing {
    /// `entities`: `array of UserScheduleAdherence`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::UserScheduleAdherence>>,
    /// `downloadUrl`: `string`, read-only.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserScheduleAdherenceListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserScheduleAdherenceListing = &<UserScheduleAdherenceListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserScheduleAdherenceListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0), ("downloadUrl", "download_url", 2)],
        fields: &[&E.entities, &E.download_url],
    }
};

crate::runtime::model!(UserScheduleAdherenceListing);

crate::runtime::setters!(UserScheduleAdherenceListing {
    with_entities: entities: ::std::vec::Vec<crate::UserScheduleAdherence>,
    with_download_url: download_url: ::std::string::String,
});
