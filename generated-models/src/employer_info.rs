// @generated from the schema "EmployerInfo"; changes made here are lost at the next generation

/// The schema `EmployerInfo`.
pub struct EmployerInfo {
    /// `officialName`: `string`.
    #[doc(alias = "officialName")]
    pub official_name: ::std::option::Option<::std::string::String>,
    /// `employeeId`: `string`.
    #[doc(alias = "employeeId")]
    pub employee_id: ::std::option::Option<::std::string::String>,
    /// `employeeType`: `string`.
    #[doc(alias = "employeeType")]
    pub employee_type: ::std::option::Option<::std::string::String>,
    /// `dateHire`: `string`.
    #[doc(alias = "dateHire")]
    pub date_hire: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EmployerInfo {
    const EMPTY: Self = Self {
        official_name: ::std::option::Option::None,
        employee_id: ::std::option::Option::None,
        employee_type: ::std::option::Option::None,
        date_hire: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EmployerInfo = &<EmployerInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EmployerInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("officialName", "official_name", 0),
            ("employeeId", "employee_id", 0),
            ("employeeType", "employee_type", 0),
            ("dateHire", "date_hire", 0),
        ],
        fields: &[&E.official_name, &E.employee_id, &E.employee_type, &E.date_hire],
    }
};

crate::runtime::model!(EmployerInfo);

crate::runtime::setters!(EmployerInfo {
    with_official_name: official_name: ::std::string::String,
    with_employee_id: employee_id: ::std::string::String,
    with_employee_type: employee_type: ::std::string::String,
    with_date_hire: date_hire: ::std::string::String,
});
